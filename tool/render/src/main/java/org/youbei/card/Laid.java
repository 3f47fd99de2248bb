package org.youbei.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A card that fits: in which type, and which pieces stand on which face.
 *
 * @param faces its faces, those of the first part first
 */
record Laid(Markup markup, Type type, List<Fitting.Face> faces) {
    int parts() {
        return faces.get(faces.size() - 1).part() + 1;
    }

    /** Returns the faces of each part. */
    List<List<Fitting.Face>> byPart() {
        List<List<Fitting.Face>> parts = new ArrayList<>();
        for (Fitting.Face face : faces) {
            if (face.part() == parts.size()) {
                parts.add(new ArrayList<>());
            }
            parts.get(face.part()).add(face);
        }
        return parts;
    }
}
