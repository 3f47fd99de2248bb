package org.youbei.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.model.Audience;

/** The kinds of cards and sheets (rulebook §8). */
public enum CardKind {
    /** 指挥员明白卡: structure, response start, contacts. */
    COMMAND(Audience.INTERNAL, 9, CardSize.A5, CardSize.STRIP, CardSize.A6, CardSize.A4),
    /** 岗位应急处置卡. */
    POST(Audience.INTERNAL, 9, CardSize.WALLET, CardSize.ID1, CardSize.A6, CardSize.A5, CardSize.A4),
    /** 应急小组卡. */
    TEAM(Audience.INTERNAL, 9, CardSize.A6, CardSize.WALLET, CardSize.ID1, CardSize.A5),
    /** 防汛避险转移明白卡. */
    FLOOD_HOUSEHOLD(Audience.INTERNAL, 12, CardSize.A5, CardSize.DOOR, CardSize.A4),
    /** 地质灾害防灾避险明白卡. */
    GEO_HOUSEHOLD(Audience.INTERNAL, 12, CardSize.A4, CardSize.A5, CardSize.DOOR),
    /** 地质灾害防灾工作明白卡. */
    GEO_WORK(Audience.INTERNAL, 10.5, CardSize.A4, CardSize.A5),
    /** 预警叫应卡. */
    CALL(Audience.INTERNAL, 9, CardSize.A5, CardSize.A4, CardSize.A6),
    /** 五停 sheet. */
    STOP(Audience.PUBLIC, 9, CardSize.A4, CardSize.A5, CardSize.A3),
    /** 值班通讯录. */
    PHONE(Audience.INTERNAL, 9, CardSize.STRIP, CardSize.A6, CardSize.A5, CardSize.A4),
    /** 村级包. */
    VILLAGE(Audience.INTERNAL, 9, CardSize.A4, CardSize.A3),
    /** 简本. */
    BRIEF(Audience.PUBLIC, 10.5, CardSize.A4, CardSize.A5),
    /** The response poster: all levels of a plan at a glance. */
    POSTER(Audience.PUBLIC, 10, CardSize.A3, CardSize.A4),
    /** 重点防御单位预警响应卡: what a key unit does at each colour of warning. */
    UNIT(Audience.INTERNAL, 9, CardSize.A5, CardSize.A4, CardSize.A6),
    /** 会商单: who attends, what is asked, what is decided and signed. */
    CONSULTATION(Audience.INTERNAL, 9, CardSize.A4, CardSize.A3);

    private final Audience audience;
    private final double floor;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<CardSize> sizes;

    CardKind(Audience audience, double floor, CardSize usual, CardSize... others) {
        this.audience = audience;
        this.floor = floor;
        this.sizes = Stream.concat(Stream.of(usual), Stream.of(others)).toList();
    }

    /** Returns the kind of an identifier such as {@code flood-household}. */
    public static Optional<CardKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Returns the identifier in {@code youbei.yaml} and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the widest edition whose site offers it; cards of households and numbers of people never stand on the public one. */
    public Audience audience() {
        return audience;
    }

    /** Returns the sizes it is made in, the usual one first. */
    public List<CardSize> sizes() {
        return sizes;
    }

    /** Returns the smallest type in points (R-CARD-8). */
    public double floor(CardSize size) {
        return Math.max(floor, size.floor());
    }

    /** Returns the type sizes to try in points, the largest first. */
    List<Double> types(CardSize size) {
        double floor = floor(size);
        double start = Math.max(size.type(), floor + 3);
        return Stream.iterate(start, points -> points >= floor, points -> points - 0.5)
                .toList();
    }
}
