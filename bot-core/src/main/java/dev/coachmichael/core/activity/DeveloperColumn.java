package dev.coachmichael.core.activity;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * A series that an application on the watch added to a track, such as running power. Its name may equal that of a native
 * value and mean something else, which is why it is kept apart. Immutable.
 */
public final class DeveloperColumn {

    private final String name;
    private final String unit;
    private final float[] values;

    /** Takes one value for each point of the track, not-a-number where the point has none. */
    public DeveloperColumn(String name, String unit, float[] values) {
        this.name = requireNonNull(name);
        this.unit = requireNonNull(unit);
        this.values = values.clone();
    }

    public String name() {
        return name;
    }

    /** As the application wrote it; often empty. */
    public String unit() {
        return unit;
    }

    public int size() {
        return values.length;
    }

    /** The value of a point, not-a-number when it has none. */
    public float value(int point) {
        return values[point];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeveloperColumn that
                && name.equals(that.name)
                && unit.equals(that.unit)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "DeveloperColumn[" + name + "]";
    }
}
