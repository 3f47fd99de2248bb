/** The diagnostics corpus {@code test/errors}: mini workspaces, each with what {@code check} says of it. */
package org.youbei.test.corpus;
