/** The tool stays within its workspace: no file outside of it is read. */
package org.youbei.test.fence;
