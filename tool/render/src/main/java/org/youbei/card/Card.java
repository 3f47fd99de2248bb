package org.youbei.card;

import java.util.List;
import org.youbei.text.SourceRange;

/**
 * A card before it is laid out.
 *
 * @param id names it: a plan, {@code plan#post}, or the entry of a register
 * @param unit the entry whose file it goes into: a plan, a place or a team
 * @param holder whom or what it is for, in large type
 * @param about the line below, or empty
 * @param keys the ids of the entries that it belongs to: whoever asks for one of them gets it
 * @param source where it comes from, for messages
 */
public record Card(
        CardKind kind,
        String id,
        String unit,
        String holder,
        String about,
        List<Block> blocks,
        Provenance provenance,
        List<String> keys,
        SourceRange source) {}
