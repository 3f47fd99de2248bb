/** Fuzzing: targets for any bytes, the corpus of inputs that is kept, and the run that looks for new ones. */
package org.youbei.test.fuzz;
