package org.youbei.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.youbei.model.Audience;
import org.youbei.model.BasisId;
import org.youbei.model.Category;
import org.youbei.model.ContactId;
import org.youbei.model.EquipmentId;
import org.youbei.model.EventId;
import org.youbei.model.HazardId;
import org.youbei.model.LadderId;
import org.youbei.model.Name;
import org.youbei.model.OrganisationId;
import org.youbei.model.PersonId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.Reference;
import org.youbei.model.ShelterId;
import org.youbei.model.SupplyId;
import org.youbei.model.TaskId;
import org.youbei.model.TeamId;
import org.youbei.model.WaterSiteId;
import org.youbei.model.register.Agreement;
import org.youbei.model.register.Basis;
import org.youbei.model.register.Distribution;
import org.youbei.model.register.Duty;
import org.youbei.model.register.Equipment;
import org.youbei.model.register.Event;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.LadderAction;
import org.youbei.model.register.LadderStep;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.OrganisationType;
import org.youbei.model.register.Person;
import org.youbei.model.register.Place;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Subject;
import org.youbei.model.register.Supply;
import org.youbei.model.register.Synonym;
import org.youbei.model.register.Task;
import org.youbei.model.register.Team;
import org.youbei.model.register.WaterSite;
import org.youbei.text.Node;

/** Makes the entries of a register file. */
public final class RegisterBinder {
    private RegisterBinder() {}

    /** Returns the entries of a list that passed its schema, each made by the function of its register. */
    public static <T> List<T> bind(String file, Node list, Function<Fields, T> entry) {
        List<T> entries = new ArrayList<>();
        for (Node item : ((Node.Sequence) list).items()) {
            entries.add(entry.apply(Fields.of(file, item)));
        }
        return entries;
    }

    public static List<Place> places(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Place(
                        f.parseRequired("code", PlaceCode::new),
                        f.text("name"),
                        f.parseRequired("kind", PlaceKind::of),
                        f.texts("aliases"),
                        f.integer("population"),
                        f.point("at"),
                        f.flag("island"),
                        f.source("code")));
    }

    public static List<Organisation> organisations(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Organisation(
                        f.parseRequired("id", OrganisationId::new),
                        f.text("name"),
                        f.textOrNull("short"),
                        f.parseRequired("type", OrganisationType::of),
                        f.referenceOrNull("place", PlaceCode::new),
                        f.referenceOrNull("parent", OrganisationId::new),
                        f.textOrNull("uscc"),
                        f.phone("duty"),
                        f.flag("listed"),
                        f.textOrNull("industry"),
                        f.flag("crowded"),
                        f.references("keyFor", EventId::new),
                        f.audience(f.text("type").equals("military") ? Audience.COMMAND : Audience.PUBLIC),
                        f.date("verified"),
                        f.source("id")));
    }

    public static List<Person> people(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Person(
                        f.parseRequired("id", PersonId::new),
                        f.text("name"),
                        f.reference("org", OrganisationId::new),
                        f.text("post"),
                        f.phone("mobile"),
                        f.phone("phone"),
                        f.parse("audience", Audience::of),
                        f.date("verified"),
                        f.source("id")));
    }

    public static List<Team> teams(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Team(
                        f.parseRequired("id", TeamId::new),
                        f.text("name"),
                        f.text("kind"),
                        f.reference("org", OrganisationId::new),
                        f.referenceOrNull("leader", PersonId::new),
                        f.phone("phone"),
                        f.integer("size"),
                        f.texts("skills"),
                        f.point("base"),
                        f.span("ready"),
                        f.references("serves", PlaceCode::new),
                        f.map("agreement", a -> new Agreement(a.text("with"), a.date("until"))),
                        f.date("verified"),
                        f.source("id")));
    }

    public static List<Supply> supplies(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Supply(
                        f.parseRequired("id", SupplyId::new),
                        f.text("name"),
                        f.textOrNull("class"),
                        f.decimal("quantity"),
                        f.textOrNull("unit"),
                        f.textOrNull("depot"),
                        f.referenceOrNull("place", PlaceCode::new),
                        f.point("at"),
                        f.referenceOrNull("org", OrganisationId::new),
                        f.referenceOrNull("contact", PersonId::new),
                        f.textOrNull("holding"),
                        f.date("checked"),
                        f.span("every"),
                        f.source("id")));
    }

    public static List<Shelter> shelters(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Shelter(
                        f.parseRequired("id", ShelterId::new),
                        f.text("name"),
                        f.reference("place", PlaceCode::new),
                        f.textOrNull("address"),
                        f.point("at"),
                        f.integer("capacity"),
                        f.textOrNull("space"),
                        f.textOrNull("duration"),
                        f.referenceOrNull("manager", PersonId::new),
                        f.phone("phone"),
                        f.references("events", EventId::new),
                        f.integer("opened"),
                        f.date("verified"),
                        f.source("id")));
    }

    public static List<Hazard> hazards(String file, Node list) {
        return bind(file, list, RegisterBinder::hazard);
    }

    private static Hazard hazard(Fields f) {
        return new Hazard(
                f.parseRequired("id", HazardId::new),
                f.text("name"),
                f.text("kind"),
                f.reference("place", PlaceCode::new),
                f.point("at"),
                f.map("threatened", t -> t.integer("households")),
                f.map("threatened", t -> t.integer("people")),
                f.references("responsible", PersonId::new),
                f.textOrNull("trigger"),
                f.map("signal", s -> s.textOrNull("prepare")),
                f.map("signal", s -> s.textOrNull("transfer")),
                f.textOrNull("route"),
                f.referenceOrNull("shelter", ShelterId::new),
                f.date("verified"),
                f.source("id"));
    }

    public static List<Basis> bases(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Basis(
                        f.parseRequired("id", BasisId::new),
                        f.text("title"),
                        f.textOrNull("number"),
                        f.textOrNull("from"),
                        f.referenceOrNull("replacedBy", BasisId::new),
                        f.textOrNull("url"),
                        f.source("id")));
    }

    public static List<Ladder> ladders(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Ladder(
                        f.parseRequired("id", LadderId::new),
                        f.text("title"),
                        f.textOrNull("scheme"),
                        f.references("events", EventId::new),
                        f.list("steps", RegisterBinder::step),
                        f.source("id")));
    }

    private static LadderStep step(Fields s) {
        return new LadderStep(
                s.text("id"),
                s.span("at"),
                s.textOrNull("label"),
                s.textOrNull("watch"),
                s.textOrNull("broadcast"),
                s.list(
                        "actions",
                        a -> new LadderAction(
                                a.text("do"), a.referenceOrNull("by", ContactId::new), a.span("within"))));
    }

    public static List<Duty> duties(String file, Node list) {
        return bind(file, list, RegisterBinder::duty);
    }

    private static Duty duty(Fields f) {
        return new Duty(
                f.parseRequired("level", PlanLevel::of),
                f.references("places", PlaceCode::new),
                f.references("orgs", OrganisationId::new),
                f.references("events", EventId::new),
                "required".equals(f.textOrNull("plan")),
                f.source("level"));
    }

    public static List<Event> events(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Event(
                        f.parseRequired("id", EventId::new),
                        f.text("name"),
                        f.parseRequired("category", Category::of),
                        f.referenceOrNull("parent", EventId::new),
                        f.texts("codes"),
                        f.texts("words"),
                        f.source("id")));
    }

    public static List<Synonym> synonyms(String file, Node list) {
        return bind(file, list, f -> new Synonym(f.text("word"), f.texts("means"), f.source("word")));
    }

    public static List<Subject> subjects(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Subject(
                        f.text("id"),
                        f.mapOr("title", RegisterBinder::both, new Subject.Words("", "")),
                        f.parse("category", Category::of),
                        f.references("events", EventId::new),
                        f.mapOr("scenario", RegisterBinder::both, new Subject.Words("", "")),
                        f.list("injects", RegisterBinder::both),
                        f.list("questions", RegisterBinder::both),
                        f.list("looks", RegisterBinder::both),
                        f.source("id")));
    }

    /** A text in both languages; Chinese stands in for English that is absent. */
    private static Subject.Words both(Fields f) {
        String english = f.textOrNull("en");
        return new Subject.Words(f.text("zh"), english == null ? f.text("zh") : english);
    }

    public static List<Task> tasks(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Task(
                        f.parseRequired("id", TaskId::new),
                        f.text("title"),
                        f.textOrNull("source"),
                        f.references("units", OrganisationId::new),
                        f.referenceOrNull("owner", ContactId::new),
                        f.date("due"),
                        f.textOrNull("status"),
                        f.date("closed"),
                        f.source("id")));
    }

    public static List<Equipment> equipment(String file, Node list) {
        return bind(
                file,
                list,
                f -> new Equipment(
                        f.parseRequired("id", EquipmentId::new),
                        f.text("kind"),
                        f.referenceOrNull("place", PlaceCode::new),
                        f.integer("quantity"),
                        f.referenceOrNull("holder", ContactId::new),
                        f.date("checked"),
                        f.source("id")));
    }

    public static List<WaterSite> waterSites(String file, Node list) {
        return bind(
                file,
                list,
                f -> new WaterSite(
                        f.parseRequired("id", WaterSiteId::new),
                        f.text("name"),
                        f.text("kind"),
                        f.reference("place", PlaceCode::new),
                        f.point("at"),
                        f.referenceOrNull("administrative", PersonId::new),
                        f.referenceOrNull("departmental", PersonId::new),
                        f.referenceOrNull("technical", PersonId::new),
                        f.referenceOrNull("patrol", PersonId::new),
                        f.source("id")));
    }

    public static List<Distribution> distributions(String file, Node list) {
        return bind(file, list, RegisterBinder::distribution);
    }

    private static Distribution distribution(Fields f) {
        Node.Scalar card = f.scalarAt("card");
        String text = card.text();
        int hash = text.indexOf('#');
        int line = card.span().line();
        int column = card.span().column() + (card.quoted() ? 1 : 0);
        String plan = hash < 0 ? text : text.substring(0, hash);
        String post = text.substring(hash + 1);
        return new Distribution(
                text,
                new Reference<>(new PlanId(plan), line, column, plan.length()),
                hash < 0 ? null : new Name(post, line, column + hash + 1, post.length()),
                f.textOrNull("version"),
                f.textOrNull("to"),
                f.date("on"),
                f.source("card"));
    }
}
