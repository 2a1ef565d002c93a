/** Every kind of exercise, one line each, under the name of its folder. For the build: it brings schemas and checks along. */
export { choice } from './choice/choice.ts';
export { conversation } from './conversation/conversation.ts';
export { fill } from './fill/fill.ts';
export { match } from './match/match.ts';
export { multiple } from './multiple/multiple.ts';
export { number } from './number/number.ts';
export { order } from './order/order.ts';
export { recall } from './recall/recall.ts';
export { sort } from './sort/sort.ts';
export { spot } from './spot/spot.ts';
export { write } from './write/write.ts';
