package org.youbei.publish;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.youbei.lock.PassPhrase;

/**
 * How editions are locked.
 *
 * @param source where keys and pass phrases come from; nobody may foresee it, outside tests
 * @param own the pass phrase for all; null when each edition gets one that is made for it
 */
public record Locking(RandomGenerator source, @Nullable PassPhrase own) {}
