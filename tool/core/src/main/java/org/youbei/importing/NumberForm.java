package org.youbei.importing;

/** The forms of numbering, from the outermost to the innermost where a plan uses several. */
enum NumberForm {
    /** {@code 附件1}, {@code 附录A}, {@code 附件：}. */
    APPENDIX,
    /** {@code 第一编}. */
    PART,
    /** {@code 第一章}. */
    CHAPTER,
    /** {@code 第一节}. */
    SECTION,
    /** {@code 1}, {@code 1.}, {@code 1、}. */
    INTEGER,
    /** {@code 1.1}, {@code 4.5.4.2}. */
    DECIMAL,
    /** {@code 第一条}. */
    ARTICLE,
    /** {@code 一、}. */
    HAN,
    /** {@code （一）}. */
    HAN_BRACKET,
    /** {@code 1.} in a list. */
    ITEM,
    /** {@code （1）}. */
    BRACKET,
    /** {@code 1）}. */
    HALF_BRACKET,
    /** {@code ①}: an item, never a heading. */
    CIRCLED
}
