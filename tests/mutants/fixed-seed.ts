import fc from 'fast-check';

/** Whether a mutant survives must not depend on chance. */
fc.configureGlobal({ seed: 20_261_121 });
