package org.youbei.test.architecture.seeded.link;

/** Breaks the rule of standard streams. */
public final class Prints {
    void say() {
        System.out.println("words");
    }
}
