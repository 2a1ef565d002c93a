import type { Role } from '../../../team/role-play/play.ts';

export const ROLE_WORDS: Readonly<Record<Role, { name: string; gets: string }>> = {
  seller: { name: 'Seller', gets: 'You get the brief.' },
  buyer: { name: 'Buyer', gets: 'You get what only the buyer knows. Keep your screen to yourself.' },
  observer: { name: 'Observer', gets: 'You count, and write down what you hear.' },
};
