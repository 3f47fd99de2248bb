package org.youbei.test.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.diagnostic.ToolException;
import org.youbei.html.Html;
import org.youbei.html.Templates;
import org.youbei.workspace.Assets;

/** What is filled without FreeMarker is what FreeMarker would make of it. */
class LayoutTest {
    private static final String MACROS = """
            <#macro pair one two="二" three=[]>
            <p>${one}${two}<#list three as it>${it}</#list>
              <#nested one two>
            </p>
            </#macro>
            <#macro down level><#if level != 0>${level}<@down level - 1/></#if></#macro>
            """;

    enum Sign {
        STOP
    }

    record Item(String name, List<String> parts, int number) {}

    record Shown(
            String title,
            String empty,
            int count,
            boolean yes,
            Sign sign,
            List<Item> items,
            List<String> none,
            Map<String, String> words,
            Html body) {}

    private static final Shown SHOWN = new Shown(
            "标题 <a> & \"b\" 'c' 𠮷",
            "",
            12,
            true,
            Sign.STOP,
            List.of(new Item("甲", List.of("x", "y"), 3), new Item("乙", List.of(), -4), new Item("A", List.of("z"), 0)),
            List.of(),
            Map.of("a", "词 {0}", "key.b", "k-{0}-{0}"),
            new Html("<p>文</p>"));

    /** Returns what a template makes, or the words of its failure. */
    private static String fill(String first, String template) {
        Map<String, String> assets = Map.of("templates/t/a.ftlh", first + template, "templates/t/m.ftlh", MACROS);
        Templates templates = new Templates(
                path -> Optional.ofNullable(assets.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)));
        try {
            return new String(templates.fill("t/a.ftlh", SHOWN), StandardCharsets.UTF_8);
        } catch (ToolException failure) {
            // The line of the comment is one of those that it counts.
            return failure.phrase().toString().replaceAll("line \\d+", "line");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n  <#if yes>\n  b\n  </#if>\nc",
                "${title}${count}${body}${sign}",
                "<#if empty?has_content>1<#elseif yes && count == 12>2<#else>3</#if>",
                "<#if !empty?has_content || missing>1</#if>",
                "<#if !yes>1<#else>2</#if><#if none?has_content || body?has_content>3</#if>",
                "<#list items as i>${i?index}${i?counter}<#if i?is_first>!</#if>${i.name}<#sep>, </#list>",
                "<#list items as i><#list i.parts as p>${p}${i?index}<#sep>;</#sep></#list>|</#list>",
                "<#list none as n>x</#list><#list items[0..*1] as i>${i.name}</#list><#list none[0..*2] as i>x</#list>",
                "${items[1].name}${words[\"a\"]}${words[\"key.\" + \"b\"]}${words.a}",
                "${words.a?replace(\"{0}\", count)}${words[\"key.b\"]?replace(\"{0}\", title)}",
                "<#assign s = words[\"key.b\"]?split(\"{0}\")>${s[0]}${s[1]}${s[2]}${s?size}",
                "${items?size + none?size}${count - 2}${count + 3}${\"n\" + count}",
                "${items[0].parts?join(\"、\")}${none?join(\",\")}<#list items[0].parts + items[2].parts as p>${p}</#list>",
                "<#if title?contains(\"<a>\")>1</#if>${yes?then(\"y\", \"n\")}${(count == 3)?then(\"y\", \"n\")}",
                "<#if items[0].name == \"甲\">1</#if><#if items[0].name != items[1].name>2</#if><#if sign == \"STOP\">3</#if>",
                "<#if \"a b\" == \"a-b\">1</#if><#if \"é\" == \"e\\x0301\">2</#if><#if \"a\" == \"a \">3</#if><#if \"A\" == \"a\">4</#if>",
                "<#list [\"a\", \"b\"] as name>${name}</#list>",
                "<#import \"m.ftlh\" as m>\n<@m.pair \"一\"; a, b>${b}${a}</@m.pair>\n<@m.down 3/>",
                "<#import \"m.ftlh\" as m>\n<@m.pair one=title three=[\"1\", \"2\"]/><@m.pair \"a\" \"b\" [\"c\"]/>",
                "<#assign v = \"1\"><#macro inner a><#local v = a + v>${v}</#macro><@inner \"2\"/>${v}<#assign v = \"3\"><@inner a=\"4\"/>",
                "<#macro late>${title}${w}</#macro><#assign w = empty><@late/>",
                // What layouts leave to FreeMarker.
                "${title?upper_case}",
                "<#list none as n>x<#else>none</#list>",
                "<#list items as i>${i.number}<#if i.number < 0><#break></#if></#list>",
                "${count * 2}${1.5}${\"${count}\"}${\"\\\"\"}",
                "<#switch count><#case 12>x<#break></#switch>",
                "<#assign x>${title}</#assign>${x}",
                "<#noparse>${title}<#if></#noparse>",
                "<#macro m>${x!\"none\"}<#local x = 1>${x}</#macro><@m/>",
                // What is wrong in both.
                "${titel}",
                "${items[7].name}",
                "${words[\"b\"]}",
                "<#if title>x</#if>",
                "${items}",
                "${yes}",
                "<#import \"m.ftlh\" as m><@m.pair/>",
                "<#import \"m.ftlh\" as m><@m.pair \"a\" four=\"b\"/>",
                "<@none/>",
                "<#import \"m.ftlh\" as m><@m.pair \"1\"; a, b, c>${c}</@m.pair>",
                "<#if yes>"
            })
    void writesWhatFreeMarkerWrites(String template) {
        assertEquals(fill("<#-- noparse -->\n", template), fill("<#-- plain -->\n", template));
    }

    @Test
    void allTemplatesOfTheSiteAreLayouts() {
        Templates templates = new Templates(Assets.builtIn()::find);

        for (String name : List.of("plan", "place", "register", "event", "home", "document", "masthead", "footer")) {
            assertTrue(templates.isLayout("site/" + name + ".ftlh"), name);
        }
        assertFalse(new Templates(path -> Optional.of("${a?upper_case}".getBytes(StandardCharsets.UTF_8)))
                .isLayout("a.ftlh"));
    }
}
