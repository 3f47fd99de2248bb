package org.youbei.model.register;

import java.util.List;
import org.youbei.text.SourceRange;

/** A word and what it means in search. */
public record Synonym(String word, List<String> means, SourceRange source) {}
