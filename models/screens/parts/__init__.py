"""Parts that several layouts share: markup, bubbles, keyboards, drawn maps, widgets."""
