package org.youbei.situation.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.youbei.model.Colour;
import org.youbei.model.Id;
import org.youbei.model.ResponseLevel;
import org.youbei.model.TimeSpan;
import org.youbei.situation.Contact;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** For programs: a situation, every key of it in the order of its records, on one line; and pieces, what is empty left out. */
public final class SituationJson {
    private static final JsonMapper WHOLE =
            mapper(JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS), module());
    private static final JsonMapper PIECES = mapper(
            JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS),
            module().addSerializer(Contact.class, new As<>(Contact.class, SituationJson::row)));

    private SituationJson() {}

    private static SimpleModule module() {
        return new SimpleModule()
                .addSerializer(Id.class, new As<>(Id.class, (id, json) -> json.writeString(id.value())))
                .addSerializer(TimeSpan.class, new As<>(TimeSpan.class, (span, json) -> json.writeString(span.text())))
                .addSerializer(
                        ResponseLevel.class,
                        new As<>(ResponseLevel.class, (level, json) -> json.writeNumber(level.value())))
                .addSerializer(Colour.class, new As<>(Colour.class, (colour, json) -> json.writeString(colour.id())))
                .addSerializer(
                        Enum.class,
                        new As<>(
                                Enum.class,
                                (constant, json) -> json.writeString(
                                        constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    private static JsonMapper mapper(JsonInclude.Value inclusion, SimpleModule module) {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(old -> inclusion)
                .addModule(module)
                .build();
    }

    /** Contacts are most of all pieces: without keys they take half. A number is three cells, the last empty when its digits are those of its text. */
    private static void row(Contact contact, JsonGenerator json) {
        json.writeStartArray();
        for (String cell : new String[] {
            contact.id(),
            contact.name(),
            contact.about(),
            contact.place(),
            contact.verified(),
            contact.otherwise() == null ? "" : contact.otherwise()
        }) {
            json.writeString(cell);
        }
        for (Contact.Dial dial : contact.numbers()) {
            json.writeString(dial.kind().name().toLowerCase(Locale.ROOT));
            json.writeString(dial.text());
            json.writeString(dial.text().replaceAll("[^0-9]", "").equals(dial.digits()) ? "" : dial.digits());
        }
        json.writeEndArray();
    }

    /** Writes a value of a type in one way. */
    private static final class As<T> extends ValueSerializer<T> {
        private final Class<T> type;
        private final BiConsumer<T, JsonGenerator> writer;

        As(Class<T> type, BiConsumer<T, JsonGenerator> writer) {
            this.type = type;
            this.writer = writer;
        }

        @Override
        public Class<?> handledType() {
            return type;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            writer.accept(value, json);
        }
    }

    /** Returns a situation, or a record that holds some: all its keys, null and empty ones too. */
    public static String write(Record situation) {
        return WHOLE.writeValueAsString(situation);
    }

    /** Returns a record of pieces without what is empty, zero, false or null; a contact as a row: id, name, about, place, verified, otherwise, numbers. */
    public static byte[] pieces(Record pieces) {
        return PIECES.writeValueAsBytes(pieces);
    }
}
