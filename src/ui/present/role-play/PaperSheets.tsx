import { ROLES, ROUNDS, type Role, type RolePlay } from '../../../team/role-play/play.ts';
import { ROLE_WORDS } from './role-words.ts';
import { RoleSheet } from './Sheets.tsx';

/** A page for each role of each round. On paper alone: on a screen, one could read what the other keeps. */
export const PaperSheets = ({ play, seed }: { play: RolePlay; seed: string }) => (
  <div class="paper-sheets">
    {ROUNDS.flatMap((round) =>
      ROLES.map((role) => (
        <section key={`${round}/${role}`}>
          <h2>
            {ROLE_WORDS[role].name}, round {round}
          </h2>
          <p>
            {play.title} · #{seed} · for the {role} alone
          </p>
          <RoleSheet role={role} play={play} seed={seed} round={round} />
          {role === 'observer' && <Tally lines={play.tally} />}
          <Heard role={role} />
          <table>
            <thead>
              <tr>
                <th scope="col">Rate together afterward</th>
                {play.levels.map((level, index) => (
                  <th scope="col" key={level}>
                    {index + 1} {level}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {play.rows.map(({ title }) => (
                <tr key={title}>
                  <th scope="row">{title}</th>
                  {play.levels.map((level) => (
                    <td key={level} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )),
    )}
  </div>
);

const Tally = ({ lines }: { lines: readonly string[] }) => (
  <ul class="strokes">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Room for words. A buyer has enough to read. */
const Heard = ({ role }: { role: Role }) =>
  role === 'buyer' ? null : (
    <>
      <h3>{role === 'observer' ? 'What I heard' : 'A line I want to remember'}</h3>
      <div class="box" />
    </>
  );
