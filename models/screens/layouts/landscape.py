"""Displays that lie on their side: panes, rails, films, players, cockpits, games, canvases."""

from models.screens.parts.game_boards import board_game
from models.screens.parts.game_lobby import lobby
from models.screens.parts.games import action_game
from models.screens.parts.sketching import sketch_board
from models.screens.parts.tablet_grid import tablet_grid
from models.screens.parts.two_panes import settings_panes, two_panes
from models.screens.parts.video_full import video_full
from models.screens.parts.wide_dashboard import dashboard
from models.screens.parts.wide_players import cockpit, wide_player
from models.screens.pen import Layout, Pen


def _lying(draw: Layout) -> Layout:
    """The same layout as one of this module, by which displays that lie on their side are known."""

    def layout(pen: Pen) -> str:
        return draw(pen)

    layout.__name__ = draw.__name__
    return layout


LAYOUTS: tuple[Layout, ...] = tuple(
    _lying(draw)
    for draw in (
        *(two_panes, settings_panes, tablet_grid, dashboard),
        *(video_full, wide_player, cockpit),
        *(action_game, lobby, board_game, sketch_board),
    )
)
