/** Editions that cannot leak: a workspace of canaries, built, and every byte of it searched. */
package org.youbei.test.leak;
