/** Properties that hold for any input: what is written is read again, and no bytes stop the reader. */
package org.youbei.test.property;
