/** Plans from texts: the forms of numbering, what is kept and what is said of the rest, and the real plans beside the project. */
package org.youbei.test.importing;
