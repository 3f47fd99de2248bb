/** Ed25519 keys and signatures in the formats of OpenSSH, so that {@code ssh-keygen} and {@code git} can check what we sign without us. */
@NullMarked
package org.youbei.signature;

import org.jspecify.annotations.NullMarked;
