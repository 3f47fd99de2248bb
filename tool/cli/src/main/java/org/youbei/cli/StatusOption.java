package org.youbei.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.youbei.model.PlanStatus;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads where a plan stands, as files write it. */
final class StatusOption implements ITypeConverter<PlanStatus>, Iterable<String> {
    @Override
    public PlanStatus convert(String name) {
        for (PlanStatus status : PlanStatus.values()) {
            if (status.id().equalsIgnoreCase(name)) {
                return status;
            }
        }
        throw new TypeConversionException(name);
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(PlanStatus.values()).map(PlanStatus::id).iterator();
    }
}
