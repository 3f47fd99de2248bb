package org.youbei.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows templates the components of records, and HTML as it is; no method of any object can be called. */
final class RecordWrapper extends SimpleObjectWrapper {
    /** How to read each component: a class made at run time calls the accessor, at a third of the cost of reflection. */
    private static final ClassValue<Map<String, Function<Object, @Nullable Object>>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Function<Object, @Nullable Object>> computeValue(Class<?> type) {
            Map<String, Function<Object, @Nullable Object>> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), accessor(type, component));
            }
            return accessors;
        }
    };

    RecordWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> accessor(Class<?> type, RecordComponent component) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable broken) {
            throw new IllegalStateException("cannot read " + component, broken);
        }
    }

    /** Returns how to read a component of records of the class of this one, for a {@link Layout}. */
    static Function<Object, @Nullable Object> accessor(Object value, String component) {
        boolean isRecord = value instanceof Record && !(value instanceof Html);
        Function<Object, @Nullable Object> accessor =
                isRecord ? ACCESSORS.get(value.getClass()).get(component) : null;
        if (accessor == null) {
            throw new Unsure("no " + component);
        }
        return accessor;
    }

    /** Wraps what pages are full of before anything else is asked about it. */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Record shown && !(value instanceof Html)) {
            return new RecordModel(shown);
        }
        return super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name());
        }
        return super.handleUnknownType(value);
    }

    /** A record as a hash of its components. */
    private final class RecordModel implements TemplateHashModel {
        private final Record shown;
        private final Map<String, Function<Object, @Nullable Object>> accessors;

        RecordModel(Record shown) {
            this.shown = shown;
            this.accessors = ACCESSORS.get(shown.getClass());
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Function<Object, @Nullable Object> accessor = accessors.get(key);
            if (accessor == null) {
                // A template that asks "is there any?" of a misspelt name would show nothing for ever.
                throw new TemplateModelException(shown.getClass().getSimpleName() + " has no " + key);
            }
            return wrap(accessor.apply(shown));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
