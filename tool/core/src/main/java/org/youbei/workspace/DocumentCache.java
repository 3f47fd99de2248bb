package org.youbei.workspace;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.youbei.diagnostic.Outcome;
import org.youbei.parse.Sections;
import org.youbei.parse.YamlParser;
import org.youbei.schema.SchemaChecker;
import org.youbei.schema.Schemas;
import org.youbei.text.Limits;
import org.youbei.text.Node;

/**
 * The documents that were read before with the same assets: a workspace of which one file changed is read again for the cost of that file.
 */
public final class DocumentCache {
    private static final String FOLDER = "schemas/";
    private static final String PROFILE = "schemas/profiles/cn.yaml";

    /** What the workspace had of its own in that folder when the first document was read. */
    private final Map<String, String> own;

    private final SchemaChecker schema;
    private final Sections sections;
    private final Map<String, Known> documents = new ConcurrentHashMap<>();

    public DocumentCache(Assets assets) {
        this.own = assets.own(FOLDER);
        this.schema = new SchemaChecker(new Schemas(assets::text));
        Outcome<Node> profile = YamlParser.parse(PROFILE, assets.text(PROFILE), 1, Limits.REGISTER_NODES);
        this.sections = Sections.of(profile.value().orElseThrow());
    }

    /** A document and the hash of the bytes that it was read from. */
    private record Known(String hash, ReadDocument document) {}

    /** Returns whether documents would be read the same with the schemas that these assets hold now. */
    public boolean isOf(Assets assets) {
        return own.equals(assets.own(FOLDER));
    }

    SchemaChecker schema() {
        return schema;
    }

    Sections sections() {
        return sections;
    }

    /** Returns the document at a path: the known one when its bytes are the same, else the one that is read. */
    ReadDocument of(String path, byte[] bytes, Supplier<ReadDocument> read) {
        String hash = hash(bytes);
        Known known = documents.get(path);
        if (known != null && known.hash().equals(hash)) {
            return known.document();
        }
        ReadDocument document = read.get();
        documents.put(path, new Known(hash, document));
        return document;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
