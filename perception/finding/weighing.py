"""An icon's evidence as numbers, in the order of the weights that it is weighed with."""

import numpy as np
import numpy.typing as npt

from perception.calibration import IconWeights
from perception.finding.evidence import Evidence
from perception.finding.layout import near_fit, region_fit, unasked_in_status_bar
from perception.geometry import Box
from perception.match import Reason
from perception.screen import PICTURES, Screen
from perception.targets import IconTarget

__all__ = ["evidence_numbers", "own_reasons"]

_UNTOLD_CONTRAST = -7.0
"""For matchers that tell none: that of an icon which is as likely the one meant as not."""


def own_reasons(evidence: Evidence, target: IconTarget, weights: IconWeights) -> tuple[Reason, ...]:
    """What an icon's own look, kind and label add to its log-odds, and why."""
    side = "above" if evidence.lead >= 0 else "below"
    looks = f"looks {evidence.picture:.2f} like {target.description!r}"
    value = weights.bias + weights.picture * evidence.picture + weights.lead * evidence.lead
    reasons = [Reason("picture", value, f"{looks}, {abs(evidence.lead):.2f} {side} the next")]
    if evidence.resembles is None:
        words = "nobody can tell what else it looks like"
    else:
        words = f"of all that icons show, looks most like {evidence.resembles!r}"
    reasons.append(Reason("contrast", weights.contrast * _contrast(evidence), words))
    words = f"{evidence.icon.confidence:.0%} sure that this is an icon"
    reasons.append(Reason("detected", weights.sure * evidence.icon.confidence, words))
    if evidence.colour is not None:
        words = f"{evidence.colour:.0%} of the colour asked for"
        reasons.append(Reason("colour", weights.colour * (evidence.colour - 0.5), words))
    if evidence.kind is not None:
        words = f"shaped like {evidence.icon.kind.with_article}"
        reasons.append(Reason("kind", weights.kind * _kind_number(evidence), words))
    if evidence.label is not None:
        words = f"{evidence.label.text!r} stands {evidence.label.place}"
        reasons.append(Reason("label", weights.label * evidence.label.likeness, words))
    return tuple(reasons)


def evidence_numbers(
    evidence: Evidence, target: IconTarget, neighbours: tuple[Box, ...], screen: Screen
) -> npt.NDArray[np.float64]:
    """The numbers that IconWeights' fields are multiplied with, in their order."""
    box, whole = evidence.icon.box, screen.screenshot.box
    near = near_fit(box, neighbours, whole, evidence.sharing) - 1.0 if neighbours else 0.0
    region = region_fit(box.center, target.region, whole) - 1.0 if target.region else 0.0
    return np.asarray(
        [
            1.0,
            evidence.picture,
            _contrast(evidence),
            evidence.lead,
            0.0 if evidence.colour is None else evidence.colour - 0.5,
            _kind_number(evidence),
            0.0 if evidence.label is None else evidence.label.likeness,
            near,
            region,
            evidence.icon.confidence,
            -1.0 if unasked_in_status_bar(box, target, whole) else 0.0,
        ]
    )


def _contrast(evidence: Evidence) -> float:
    return _UNTOLD_CONTRAST if evidence.contrast is None else evidence.contrast


def _kind_number(evidence: Evidence) -> float:
    if evidence.kind is None:
        return 0.0
    if evidence.kind:
        return 1.0
    # Controls of unusual shape are seen as plain icons, seldom as another control; and what is an
    # app's icon, a picture or a plain icon is a matter of taste.
    return -0.5 if evidence.icon.kind in PICTURES else -1.0
