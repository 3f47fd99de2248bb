package org.youbei.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Entry;
import org.youbei.model.PersonId;
import org.youbei.model.Phone;
import org.youbei.model.Reference;
import org.youbei.workspace.Registers;

/** A number that stands under several names, one finding a number. A person may share an office's number, a team or shelter that of its head. */
final class PhoneCheck implements LinkCheck {
    static final Code SHARED_NUMBER = Code.warning("YB0408");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        Map<String, List<Entry>> holders = new LinkedHashMap<>();
        Registers registers = book.workspace().registers();
        registers.organisations().forEach(o -> add(holders, o.duty(), o));
        registers.people().forEach(person -> {
            add(holders, person.mobile(), person);
            Entry office = book.organisation(person.org().id())
                    .filter(o -> same(o.duty(), person.phone()))
                    .map(o -> (Entry) o)
                    .orElse(person);
            add(holders, person.phone(), office);
        });
        registers.teams().forEach(team -> add(holders, team.phone(), head(book, team, team.leader(), team.phone())));
        registers.shelters().forEach(s -> add(holders, s.phone(), head(book, s, s.manager(), s.phone())));
        List<Diagnostic> findings = new ArrayList<>();
        holders.forEach((digits, entries) -> {
            if (entries.size() > 1) {
                findings.add(finding(digits, entries));
            }
        });
        return findings;
    }

    private static void add(Map<String, List<Entry>> holders, @Nullable Phone phone, Entry holder) {
        if (phone != null && !phone.isShort()) {
            List<Entry> entries = holders.computeIfAbsent(phone.digits(), digits -> new ArrayList<>(1));
            if (!entries.contains(holder)) {
                entries.add(holder);
            }
        }
    }

    private static boolean same(@Nullable Phone one, @Nullable Phone other) {
        return one != null && other != null && one.digits().equals(other.digits());
    }

    /** The head of a team or shelter when the number is the head's own, else the team or shelter. */
    private static Entry head(PlanBook book, Entry entry, @Nullable Reference<PersonId> head, @Nullable Phone phone) {
        if (head == null) {
            return entry;
        }
        return book.person(head.id())
                .filter(person -> same(person.mobile(), phone) || same(person.phone(), phone))
                .map(person -> (Entry) person)
                .orElse(entry);
    }

    private static Diagnostic finding(String digits, List<Entry> entries) {
        Entry last = entries.get(entries.size() - 1);
        List<String> names = entries.stream().map(Entry::name).toList();
        Diagnostic finding = Diagnostic.at(last.source(), SHARED_NUMBER, digits, String.join("、", names))
                .hint();
        for (Entry entry : entries.subList(0, entries.size() - 1)) {
            finding = finding.relate(entry.source(), "first", entry.name());
        }
        return finding;
    }
}
