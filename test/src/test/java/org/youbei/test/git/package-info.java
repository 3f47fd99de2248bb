/** What the tool reads of git: histories, states of repositories. */
package org.youbei.test.git;
