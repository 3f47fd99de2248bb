/** Values of the model: what they are read from and what they say. */
package org.youbei.test.model;
