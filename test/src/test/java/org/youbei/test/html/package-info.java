/** The Markdown of bodies as HTML. */
package org.youbei.test.html;
