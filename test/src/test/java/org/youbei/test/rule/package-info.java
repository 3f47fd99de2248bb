/** The rules of law: each has a case that breaks it and one that keeps it. */
package org.youbei.test.rule;
