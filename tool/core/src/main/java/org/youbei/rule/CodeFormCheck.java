package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.Phone;
import org.youbei.text.SourceRange;
import org.youbei.workspace.Registers;

/**
 * The form of codes and numbers in the registers. Parameters: {@code of}: {@code uscc}, {@code event}, {@code supply} or {@code phone}; {@code when}: only codes of this pattern
 * are judged; {@code any}: patterns of which a code must follow one; {@code sum}: the {@link CheckDigit} that must fit.
 */
final class CodeFormCheck implements BookCheck {
    static final Code FORM = Code.warning("YB0854");

    /** A code and where it stands. */
    private record Written(
            SourceRange at, String name, @Nullable String code) {}

    @Override
    public Code code() {
        return FORM;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        Params params = rule.params();
        Pattern when = Pattern.compile(params.find("when").orElse(".+"));
        List<Pattern> forms = params.texts("any").stream().map(Pattern::compile).toList();
        List<Judged> judged = new ArrayList<>();
        codes(params.text("of"), facts.workspace().registers()).forEach(written -> {
            String code = written.code();
            if (code != null && when.matcher(code).matches()) {
                boolean fits = (forms.isEmpty()
                                || forms.stream()
                                        .anyMatch(form -> form.matcher(code).matches()))
                        && params.find("sum")
                                .map(CheckDigit::of)
                                .map(sum -> sum.fits(code))
                                .orElse(true);
                judged.add(new Judged(written.at(), fits ? Verdict.KEPT : broken(written)));
            }
        });
        return judged;
    }

    private static Verdict broken(Written written) {
        String shown = written.name() + "：" + written.code();
        return Verdict.broken(written.at(), new Bilingual(shown, shown));
    }

    private static Stream<Written> codes(String of, Registers registers) {
        return switch (of) {
            case "uscc" ->
                registers.organisations().stream().map(one -> new Written(one.source(), one.name(), one.uscc()));
            case "supply" ->
                registers.supplies().stream().map(one -> new Written(one.source(), one.name(), one.classCode()));
            case "event" ->
                registers.events().stream()
                        .flatMap(one -> one.codes().stream().map(code -> new Written(one.source(), one.name(), code)));
            case "phone" -> phones(registers);
            default -> throw new IllegalArgumentException(of);
        };
    }

    private static Stream<Written> phones(Registers registers) {
        return Stream.of(
                        registers.organisations().stream()
                                .map(one -> new Written(one.source(), one.name(), digits(one.duty()))),
                        registers.people().stream()
                                .map(one -> new Written(one.source(), one.name(), digits(one.mobile()))),
                        registers.people().stream()
                                .map(one -> new Written(one.source(), one.name(), digits(one.phone()))),
                        registers.teams().stream()
                                .map(one -> new Written(one.source(), one.name(), digits(one.phone()))),
                        registers.shelters().stream()
                                .map(one -> new Written(one.source(), one.name(), digits(one.phone()))))
                .flatMap(all -> all);
    }

    private static @Nullable String digits(@Nullable Phone phone) {
        return phone == null ? null : phone.digits();
    }
}
