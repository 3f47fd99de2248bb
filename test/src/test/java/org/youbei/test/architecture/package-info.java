/** The architecture as rules over the compiled classes, and classes that break each rule to show that it sees them. */
package org.youbei.test.architecture;
