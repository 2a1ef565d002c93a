import { h, render } from 'preact';
import type { RolePlay } from '../../../team/role-play/play.ts';
import { Boundary } from '../../kit/Boundary.tsx';
import { pageData } from '../../kit/page-data.ts';
import { RolePlayPage } from './RolePlayPage.tsx';

/** The script of a role-play. It opens no log, and asks no network: the link holds all that two browsers share. */
const root = document.querySelector('[data-panel]');
const play = pageData<RolePlay>('play');
if (root && play) {
  root.replaceChildren();
  render(h(Boundary, null, h(RolePlayPage, { play })), root);
}
