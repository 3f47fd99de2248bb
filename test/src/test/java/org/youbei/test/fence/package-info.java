/** The tool stays within its workspace: no file outside of it is read, and nothing is connected to. */
package org.youbei.test.fence;
