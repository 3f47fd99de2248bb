package org.youbei.test.site;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, with the schemas in its jar: it asks nothing of the network. */
final class NuChecker {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /** The checker knows no address of a page, so that nothing is of the page's own site; that the policy lets in what it should is seen in a browser. */
    private static final String POLICY = "Resource violates Content Security Policy (meta tag): ";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final List<String> problems = new ArrayList<>();

    NuChecker() {
        ErrorHandler collector = new Collector();
        try {
            validator.setUpMainSchema(HTML, collector);
            validator.setUpValidatorAndParsers(collector, true, false);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Returns what is wrong with a page, each with its line; warnings too. */
    List<String> problems(String page) {
        problems.clear();
        InputSource source = new InputSource(new StringReader(page));
        source.setSystemId("page.html");
        try {
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException failure) {
            throw new IllegalStateException(failure);
        }
        return List.copyOf(problems);
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            if (!problem.getMessage().startsWith(POLICY)) {
                problems.add("line " + problem.getLineNumber() + ": " + problem.getMessage());
            }
        }

        @Override
        public void error(SAXParseException problem) {
            warning(problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            warning(problem);
        }
    }
}
