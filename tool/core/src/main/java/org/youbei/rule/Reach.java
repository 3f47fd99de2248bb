package org.youbei.rule;

import org.youbei.link.PlanBook;
import org.youbei.model.ContactId;
import org.youbei.model.OrganisationId;
import org.youbei.model.PersonId;
import org.youbei.model.register.Person;

/** Whether somebody can be called: by a number of their own, else by that of the duty room of their organisation. */
final class Reach {
    private Reach() {}

    /** Returns whether a person of the register can be called. */
    static boolean canCall(PersonId id, PlanBook book) {
        return book.person(id).filter(person -> canCall(person, book)).isPresent();
    }

    /** Returns whether a person or an organisation of the registers can be called. */
    static boolean canCall(ContactId id, PlanBook book) {
        return book.person(id).filter(person -> canCall(person, book)).isPresent()
                || book.organisation(id).filter(org -> org.duty() != null).isPresent();
    }

    /** Returns whether somebody is in the registers and cannot be called; of somebody who is not, the linker speaks. */
    static boolean isSilent(ContactId id, PlanBook book) {
        return book.entry(id.value()).isPresent() && !canCall(id, book);
    }

    private static boolean canCall(Person person, PlanBook book) {
        return person.mobile() != null
                || person.phone() != null
                || answers(person.org().id(), book);
    }

    private static boolean answers(OrganisationId id, PlanBook book) {
        return book.organisation(id).filter(org -> org.duty() != null).isPresent();
    }
}
