package org.youbei.test.architecture.seeded.link;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Reads XML where nobody looks whether entities are refused. */
final class ReadsXml {
    private ReadsXml() {}

    static Object reader() throws ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder();
    }
}
