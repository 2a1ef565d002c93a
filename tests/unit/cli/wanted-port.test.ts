import { expect, it } from 'vitest';
import { wantedPort } from '../../../src/cli/wanted-port.ts';

it('The port is the one that is asked for, and the usual one otherwise', () => {
  expect([wantedPort('8080'), wantedPort(''), wantedPort('0')]).toEqual([8080, 4321, 0]);
});

it.each(['abc', '80.5', '-1', '70000', '80 81'])('PORT=%s is refused in words', (text) => {
  expect(() => wantedPort(text)).toThrow(`PORT is “${text}”, which is no port. Use a whole number`);
});
