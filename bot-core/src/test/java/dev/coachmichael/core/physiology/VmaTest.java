package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VmaTest {
    @Test
    void comesFromSixMinutes() {
        assertThat(Vma.halfCooper(new Distance(1500)).kmh()).isCloseTo(15, within(0.01));
        assertThatIllegalArgumentException().isThrownBy(() -> Vma.halfCooper(new Distance(499)));
        assertThatIllegalArgumentException().isThrownBy(() -> Vma.halfCooper(new Distance(3001)));
    }

    @Test
    void comesFromTheLastStageOfVameval() {
        assertThat(Vma.vameval(14.5, 0).kmh()).isEqualTo(14.5);
        assertThat(Vma.vameval(14.5, 30).kmh()).isEqualTo(14.75);
        assertThat(Vma.vameval(14.5, 60).kmh()).isEqualTo(15);
        assertThatIllegalArgumentException().isThrownBy(() -> Vma.vameval(14.5, 61));
        assertThatIllegalArgumentException().isThrownBy(() -> Vma.vameval(7.5, 0));
    }

    @Test
    void givesPacesByPercentage() {
        assertThat(new Vma(15).at(85).kmh()).isCloseTo(12.75, within(1e-9));
        assertThat(new Vma(16).at(100).secondsFor(new Distance(400))).isCloseTo(90, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vma(15).at(0));
    }

    @Test
    void bandsGiveFasterPacesForHarderUses() {
        for (VmaBand band : VmaBand.values()) {
            PaceZone paces = band.paces(new Vma(15));
            assertThat(paces.fast().speed().kmh()).isCloseTo(15 * band.highPercent() / 100.0, within(1e-9));
            assertThat(paces.slow().speed().kmh()).isCloseTo(15 * band.lowPercent() / 100.0, within(1e-9));
        }
        assertThat(VmaBand.SHORT_INTERVALS.paces(new Vma(15)).fast())
                .isLessThan(VmaBand.MARATHON.paces(new Vma(15)).fast());
    }

    @Test
    void vo2maxIsLabelledByItsOrigin() {
        assertThat(Vo2max.fromVma(new Vma(14.5))).isEqualTo(new Vo2max(50.75, Vo2max.Basis.LEGER_MERCIER));
        Vo2max cooper = Vo2max.fromCooper(new Distance(2800));
        assertThat(cooper.mlPerKgPerMin()).isCloseTo(51.31, within(0.05));
        assertThat(cooper.basis()).isEqualTo(Vo2max.Basis.COOPER);
        assertThat(new Vo2max(60, Vo2max.Basis.LABORATORY).isEstimate()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Vo2max.fromCooper(new Distance(500)));
    }
}
