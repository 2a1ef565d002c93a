import { expect, it } from 'vitest';
import { withOneStyle } from '../../../src/site/one-style.ts';

it('puts the styles of a page into one element in its head, in their order', () => {
  const html =
    '<head><style>a{}</style><title>$&</title></head><body><style data-x>\n.b{content:"$&"}</style><p>x</p></body>';
  expect(withOneStyle(html)).toBe(
    '<head><title>$&</title><style>a{}.b{content:"$&"}</style></head><body><p>x</p></body>',
  );
});
