package org.youbei.print;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * The property lists of a page (ISO 32000-1, 14.6.2), each found at once and kept once for all pages. The library describes each background that it paints in a list of
 * its own, two of three in a file of cards and most alike, and looks through all of them for each new one.
 */
final class PropertyLists extends COSDictionary {
    private final Map<Object, COSName> names = new HashMap<>();
    private final Map<Object, COSBase> kept;

    private PropertyLists(Map<Object, COSBase> kept) {
        this.kept = kept;
    }

    /** Returns what adds pages with such lists to a document. */
    static PageSupplier pages() {
        Map<Object, COSBase> kept = new HashMap<>();
        return (document, width, height, number, shadow) -> {
            PDPage page = new PDPage(new PDRectangle(width, height));
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.PROPERTIES, new PropertyLists(kept));
            page.setResources(new PDResources(resources));
            document.addPage(page);
            return page;
        };
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
        return value != null && names.containsKey(content(value));
    }

    @Override
    public @Nullable COSName getKeyForValue(@Nullable Object value) {
        return value == null ? null : names.get(content(value));
    }

    @Override
    public void setItem(COSName name, @Nullable COSBase value) {
        if (value == null) {
            super.setItem(name, value);
        } else {
            Object content = content(value);
            super.setItem(name, kept.computeIfAbsent(content, first -> value));
            names.putIfAbsent(content, name);
        }
    }

    /** Returns what is equal for lists with the same content. */
    private static Object content(Object value) {
        if (value instanceof COSArray array) {
            return array.toList();
        }
        if (value.getClass() != COSDictionary.class) {
            return value;
        }
        Map<COSName, Object> content = new LinkedHashMap<>();
        ((COSDictionary) value).forEach((name, part) -> content.put(name, content(part)));
        return content;
    }
}
