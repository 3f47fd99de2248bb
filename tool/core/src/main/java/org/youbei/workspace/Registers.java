package org.youbei.workspace;

import java.util.List;
import org.youbei.model.register.Basis;
import org.youbei.model.register.Distribution;
import org.youbei.model.register.Duty;
import org.youbei.model.register.Equipment;
import org.youbei.model.register.Event;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Place;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Subject;
import org.youbei.model.register.Supply;
import org.youbei.model.register.Synonym;
import org.youbei.model.register.Task;
import org.youbei.model.register.Team;
import org.youbei.model.register.WaterSite;

/** The registers of a workspace, each in the order of its files. Events, bases and subjects include the built-in ones. */
public record Registers(
        List<Place> places,
        List<Organisation> organisations,
        List<Person> people,
        List<Team> teams,
        List<Supply> supplies,
        List<Shelter> shelters,
        List<Hazard> hazards,
        List<Basis> bases,
        List<Ladder> ladders,
        List<Duty> duties,
        List<Event> events,
        List<Synonym> synonyms,
        List<Task> tasks,
        List<Equipment> equipment,
        List<WaterSite> waterSites,
        List<Distribution> distributions,
        List<Subject> subjects) {}
