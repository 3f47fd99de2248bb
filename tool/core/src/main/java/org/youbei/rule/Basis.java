package org.youbei.rule;

/**
 * Where a rule stands written.
 *
 * @param title the title of the law, standard or work plan
 * @param article the article or clause, e.g. {@code 第二十六条}; empty when there is none
 * @param url where to read it; empty when unknown
 */
public record Basis(String title, String article, String url) {
    /** Returns title and article as they are cited: {@code 《突发事件应对法》第二十八条}. */
    public String cited() {
        return title.isEmpty() ? article : "《" + title + "》" + article;
    }
}
