"""The faults that tests/faults.py plants one by one still have a place in the code."""

import pytest
from faults import FAULTS, ROOT, Fault


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.says)
def test_a_fault_can_be_planted(fault: Fault) -> None:
    text = (ROOT / "resolvers" / fault.file).read_text()
    assert fault.right in text
    assert fault.wrong != fault.right
