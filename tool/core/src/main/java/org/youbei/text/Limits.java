package org.youbei.text;

import java.util.List;

/** Every limit on what is read, in one place. A limit keeps one bad file from stopping the command. */
public final class Limits {
    public static final int PLAN_FILE_BYTES = 1 << 20;
    public static final int REGISTER_FILE_BYTES = 32 << 20;
    public static final int FRONT_MATTER_BYTES = 128 << 10;
    public static final int YAML_DEPTH = 16;
    public static final int FRONT_MATTER_NODES = 20_000;
    public static final int REGISTER_NODES = 4_000_000;
    public static final int SCALAR_CHARACTERS = 32 << 10;
    public static final int LINE_CHARACTERS = 20_000;
    public static final int TITLE_CHARACTERS = 200;
    public static final int NAME_CHARACTERS = 60;
    public static final int PATH_UNITS = 200;
    public static final int ATTACHMENT_BYTES = 50 << 20;
    public static final int IMAGE_BYTES = 10 << 20;
    public static final int MARKDOWN_NESTING = 50;
    public static final int MARKDOWN_RUN = 200;
    public static final int MARKDOWN_LINKS = 2_000;
    public static final int MARKDOWN_SECONDS = 10;
    public static final int CAP_BYTES = 1 << 20;
    public static final int CAP_DEPTH = 32;
    public static final int CAP_EVENTS = 20_000;
    public static final int PLANS = 200_000;
    public static final int FINDINGS_PRINTED = 200;

    private Limits() {}

    /** A limit as it is shown: its name, Chinese and English, its value and the unit. */
    public record Limit(String name, String chinese, String english, long value, String unit) {}

    /** Returns all limits, in the order in which reading meets them. */
    public static List<Limit> all() {
        return List.of(
                new Limit("path", "路径长度", "length of a path", PATH_UNITS, "UTF-16"),
                new Limit("plan-file", "预案文件大小", "size of a plan file", PLAN_FILE_BYTES, "B"),
                new Limit("register-file", "登记册文件大小", "size of a register file", REGISTER_FILE_BYTES, "B"),
                new Limit("line", "一行字符数", "characters in a line", LINE_CHARACTERS, ""),
                new Limit("front-matter", "文件头大小", "size of a front matter", FRONT_MATTER_BYTES, "B"),
                new Limit("yaml-depth", "YAML 嵌套层数", "nesting of YAML", YAML_DEPTH, ""),
                new Limit("front-matter-nodes", "文件头节点数", "nodes of a front matter", FRONT_MATTER_NODES, ""),
                new Limit("register-nodes", "登记册节点数", "nodes of a register file", REGISTER_NODES, ""),
                new Limit("scalar", "单个值字符数", "characters of one value", SCALAR_CHARACTERS, ""),
                new Limit("title", "标题字符数", "characters of a title", TITLE_CHARACTERS, ""),
                new Limit("name", "名称字符数", "characters of a name", NAME_CHARACTERS, ""),
                new Limit("markdown-nesting", "正文嵌套层数", "nesting of Markdown", MARKDOWN_NESTING, ""),
                new Limit("markdown-run", "正文同一符号连续个数", "length of a run of one mark", MARKDOWN_RUN, ""),
                new Limit("markdown-links", "正文链接数", "links in a body", MARKDOWN_LINKS, ""),
                new Limit("markdown-seconds", "正文排版时限", "time to lay out a body", MARKDOWN_SECONDS, "s"),
                new Limit("image", "图片大小", "size of an image", IMAGE_BYTES, "B"),
                new Limit("attachment", "附件大小", "size of an attachment", ATTACHMENT_BYTES, "B"),
                new Limit("cap", "预警报文大小", "size of a warning", CAP_BYTES, "B"),
                new Limit("cap-depth", "预警报文嵌套层数", "nesting of a warning", CAP_DEPTH, ""),
                new Limit("cap-events", "预警报文片段数", "pieces of a warning", CAP_EVENTS, ""),
                new Limit("plans", "预案份数", "plans in a workspace", PLANS, ""),
                new Limit("findings", "显示的问题条数", "findings printed", FINDINGS_PRINTED, ""));
    }
}
