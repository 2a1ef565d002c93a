/** Where a talk is over; no node may have this id. */
export const END = 'end';
