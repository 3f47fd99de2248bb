package org.youbei.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows templates the components of records, and HTML as it is; no method of any object can be called. */
final class RecordWrapper extends SimpleObjectWrapper {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return accessors;
        }
    };

    RecordWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    protected TemplateModel handleUnknownType(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Record shown) {
            return new RecordModel(shown);
        }
        if (value instanceof Enum<?> constant) {
            return wrap(constant.name());
        }
        return super.handleUnknownType(value);
    }

    /** A record as a hash of its components. */
    private final class RecordModel implements TemplateHashModel {
        private final Record shown;

        RecordModel(Record shown) {
            this.shown = shown;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Method accessor = ACCESSORS.get(shown.getClass()).get(key);
            if (accessor == null) {
                return null;
            }
            try {
                return wrap(accessor.invoke(shown));
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new TemplateModelException("cannot read " + key, failure);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
