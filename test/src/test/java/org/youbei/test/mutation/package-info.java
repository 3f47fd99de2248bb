/** One break in the sample workspace gives one error, at its line. */
package org.youbei.test.mutation;
