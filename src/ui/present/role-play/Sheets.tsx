import { type Customer, customerIn, type Role, type RolePlay, type Round } from '../../../team/role-play/play.ts';

export interface SheetProps {
  play: RolePlay;
  seed: string;
  round: Round;
}

/** The sheet of a role: what it may know, and nothing of what the others know. */
export function RoleSheet({ role, ...props }: SheetProps & { role: Role }) {
  const customer = customerIn(props.play, props.seed, props.round);
  if (!customer) return null;
  if (role === 'seller') return <SellerSheet play={props.play} brief={customer.brief} />;
  return role === 'buyer' ? <BuyerSheet customer={customer} /> : <ObserverSheet play={props.play} />;
}

/** It gets the brief alone, so that nothing of a customer can slip in. */
const SellerSheet = ({ play, brief }: { play: RolePlay; brief: string }) => (
  <dl class="role-sheet" data-sheet="seller">
    <Part name="Your brief" lines={[brief]} />
    <Part name="What you’re after" lines={[play.task]} />
  </dl>
);

const BuyerSheet = ({ customer: { name, hidden } }: { customer: Customer }) => (
  <dl class="role-sheet" data-sheet="buyer">
    <Part name="You play" lines={[name]} />
    {hidden.map((part) => (
      <Part key={part.name} {...part} />
    ))}
  </dl>
);

const ObserverSheet = ({ play: { rows, levels } }: { play: RolePlay }) => (
  <dl class="role-sheet" data-sheet="observer">
    <Part
      name="How you listen"
      lines={['Pick one line to count, and leave the rest. Write down the words you hear, not what you make of them.']}
    />
    {rows.map(({ title, anchors }) => (
      <Part
        key={title}
        name={title}
        lines={anchors.map((anchor, index) => `${index + 1} ${levels[index] ?? ''}: ${anchor}`)}
      />
    ))}
  </dl>
);

const Part = ({ name, lines }: { name: string; lines: readonly string[] }) => (
  <div>
    <dt>{name}</dt>
    {lines.map((line, index) => (
      <dd key={index}>{line}</dd>
    ))}
  </div>
);
