package org.youbei.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * What holds for all classes below a root package.
 *
 * @param root the package, so that the seeded classes can be judged by the same rules
 */
record Rules(String root) {
    private static final DescribedPredicate<JavaField> SYNTHETIC = DescribedPredicate.describe(
            "made by the compiler", field -> field.getModifiers().contains(JavaModifier.SYNTHETIC));

    ArchRule noPackageCycles() {
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** The command line and its library stay at the top. */
    ArchRule picocliOnlyInCli() {
        return library("picocli..", "cli");
    }

    ArchRule gitOnlyInItsPackage() {
        return library("org.eclipse.jgit..", "workspace.git");
    }

    ArchRule templatesOnlyInHtml() {
        return library("freemarker..", "html");
    }

    ArchRule markdownOnlyInHtml() {
        return library("com.vladsch..", "html");
    }

    /** Where trees are read or JSON is written; the model and what works on it never see JSON. */
    ArchRule jsonOnlyAtTheEdges() {
        return library(
                "tools.jackson..",
                "text",
                "parse",
                "schema",
                "workspace",
                "diagnostic.format",
                "report.format",
                "drill.format",
                "html",
                "situation.format",
                "toolchain",
                "output",
                "release",
                "site",
                "search",
                "publish");
    }

    private ArchRule library(String library, String... homes) {
        String[] packages = new String[homes.length];
        for (int i = 0; i < homes.length; i++) {
            packages[i] = root + "." + homes[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    /** Two places read XML, each without document types and entities; whatever reads it elsewhere might not refuse them. */
    ArchRule xmlReadersAreTwo() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".warning..", root + ".print..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "javax\\.xml\\.(?:parsers|transform|xpath|validation|bind)\\..*Factory|.*\\.XMLInputFactory|.*\\.XMLReaderFactory");
    }

    /** Only the server on this machine has to do with connections. */
    ArchRule noConnections() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli.serve..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(?:.*Socket.*|.*URLConnection|Inet.*|ProxySelector)|(?:java\\.net\\.http|javax\\.net|java\\.rmi)\\..*|java\\.nio\\.channels\\..*Socket.*")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "an address is opened",
                        call -> call.getTarget().getOwner().getName().equals("java.net.URL")
                                && call.getTarget().getName().startsWith("open")));
    }

    /** The words of the trade, free of any library but the annotations of nullness. */
    ArchRule modelWithoutLibraries() {
        return classes()
                .that()
                .resideInAPackage(root + ".model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        root + ".model..", root + ".text..", "java..", "org.jspecify..", "org.youbei.text..");
    }

    ArchRule staticFieldsAreFinal() {
        return fields().that()
                .areStatic()
                .and(DescribedPredicate.not(SYNTHETIC))
                .should()
                .beFinal();
    }

    ArchRule onlyMainExits() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".cli.Main")
                .should()
                .accessTargetWhere(uses(System.class, "exit")
                        .or(uses(Runtime.class, "exit"))
                        .or(uses(Runtime.class, "halt")));
    }

    ArchRule noStandardStreams() {
        return outsideCli()
                .accessTargetWhere(
                        uses(System.class, "out").or(uses(System.class, "err")).or(uses(System.class, "in")));
    }

    ArchRule noPrintedTraces() {
        return outsideCli()
                .accessTargetWhere(DescribedPredicate.describe(
                        "print a trace", access -> access.getTarget().getName().equals("printStackTrace")));
    }

    /** Every way to ask the clock, whatever the overload. */
    ArchRule noClock() {
        DescribedPredicate<JavaAccess<?>> now = DescribedPredicate.describe("ask java.time for now", access -> {
            boolean time = access.getTargetOwner().getPackageName().startsWith("java.time");
            String name = access.getTarget().getName();
            return time && (name.equals("now") || name.startsWith("system") || name.startsWith("tick"));
        });
        return outsideCli()
                .accessTargetWhere(now.or(uses(System.class, "currentTimeMillis"))
                        .or(uses(Calendar.class, "getInstance"))
                        .or(uses(Date.class, "<init>")));
    }

    /** Locale, time zone and environment of the machine arrive as parameters. */
    ArchRule noEnvironment() {
        return outsideCli()
                .accessTargetWhere(uses(System.class, "getenv")
                        .or(uses(Locale.class, "getDefault"))
                        .or(uses(TimeZone.class, "getDefault"))
                        .or(uses(ZoneId.class, "systemDefault")));
    }

    private static DescribedPredicate<JavaAccess<?>> uses(Class<?> owner, String name) {
        return DescribedPredicate.describe(
                "use " + owner.getSimpleName() + "." + name,
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && access.getTarget().getName().equals(name));
    }

    private ClassesShould outsideCli() {
        return noClasses().that().resideOutsideOfPackage(root + ".cli..").should();
    }

    ArchRule namesSayWhatThingsAre() {
        return noClasses().should().haveNameMatching(".*(?:Utils?|Helper|Manager|Impl)");
    }
}
