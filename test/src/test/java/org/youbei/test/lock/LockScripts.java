package org.youbei.test.lock;

import java.util.HexFormat;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;
import org.youbei.workspace.Assets;

/** The scripts of the lock that do without the browser's cryptography, outside a browser. Bytes go in and come back as hexadecimal digits. */
final class LockScripts {
    private static final String HELP = "function bytes(hex) { var all = new Uint8Array(hex.length / 2);"
            + " for (var i = 0; i < all.length; i++) all[i] = parseInt(hex.substr(2 * i, 2), 16); return all; }"
            + "function hex(all) { if (!all) return 'refused'; var text = '';"
            + " for (var i = 0; i < all.length; i++) text += (all[i] + 256).toString(16).slice(1); return text; }"
            + "function pbkdf2(password, salt, rounds) { var work = window.youbeiHash.pbkdf2(password, salt, rounds);"
            + " while (work.run(7)) {} return work.bytes(); }";

    private final ScriptableObject scope;

    LockScripts() {
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            scope = context.initSafeStandardObjects();
            scope.put("window", scope, scope);
            for (String script : new String[] {"hash", "gcm"}) {
                String text = Assets.builtIn().text("site/lock/" + script + ".js");
                context.evaluateString(scope, text, script, 1, null);
            }
            context.evaluateString(scope, HELP, "help", 1, null);
        }
    }

    String sha256(byte[] bytes) {
        return run("hex(window.youbeiHash.sha256(" + quoted(bytes) + "))");
    }

    String hmac(byte[] key, byte[] bytes) {
        return run("hex(window.youbeiHash.hmac(" + quoted(key) + "," + quoted(bytes) + "))");
    }

    String pbkdf2(byte[] password, byte[] salt, int rounds) {
        return run("hex(pbkdf2(" + quoted(password) + "," + quoted(salt) + "," + rounds + "))");
    }

    /** Returns what was sealed, or {@code refused}. */
    String open(byte[] key, byte[] nonce, byte[] beside, byte[] sealed) {
        return run("hex(window.youbeiGcm.open(" + quoted(key) + "," + quoted(nonce) + "," + quoted(beside) + ","
                + quoted(sealed) + "))");
    }

    private static String quoted(byte[] bytes) {
        return "bytes('" + HexFormat.of().formatHex(bytes) + "')";
    }

    private String run(String script) {
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            return String.valueOf(context.evaluateString(scope, script, "test", 1, null));
        }
    }
}
