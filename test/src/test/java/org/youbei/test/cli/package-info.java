/** The command line end to end: arguments in, streams and exit codes out. */
package org.youbei.test.cli;
